export const notFound = {
  title: "Esta página não existe",
  description: "O endereço tem um pequeno erro, ou a página mudou de lugar.",
};
