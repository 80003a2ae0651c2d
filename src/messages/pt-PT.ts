import type { Messages } from "./messages.js";
import { ptBR } from "./pt-BR.js";

/** Portuguese of Portugal; what is not here is the same in Brazil. */
export const ptPT: Messages = {
  ...ptBR,
  locale: "pt-PT",
  appointmentPicker: {
    ...ptBR.appointmentPicker,
    visit: "A sua consulta",
    elsewhere: "noutro site",
    noScript: "Os horários livres só aparecem com JavaScript. Por favor, telefone-nos.",
    loading: "A procurar horários livres",
    noCalendar: "Não foi possível abrir o calendário. Ainda pode escolher um dia acima.",
    nextMonth: "Mês seguinte",
    nextDay: "Dia seguinte com horários livres: {day}",
    offline: "Parece que está sem Internet. Os horários livres aparecem quando a Internet voltar.",
    rateLimited: {
      one: "Há muitas pessoas a procurar agora. Tente de novo daqui a {count} segundo.",
      many: "Há muitas pessoas a procurar agora. Tente de novo daqui a {count} de segundos.",
      other: "Há muitas pessoas a procurar agora. Tente de novo daqui a {count} segundos.",
    },
    rateLimitedMinutes: {
      one: "Há muitas pessoas a procurar agora. Tente de novo daqui a {count} minuto.",
      many: "Há muitas pessoas a procurar agora. Tente de novo daqui a {count} de minutos.",
      other: "Há muitas pessoas a procurar agora. Tente de novo daqui a {count} minutos.",
    },
    yourTime: "{time} no sítio onde está",
    yourDay: "{day}, {time} no sítio onde está",
    chosen: "O seu horário: {day}, {time}",
    notThere: "Este horário já não está livre: {day}, {time}. Por favor, escolha outro.",
    goToDetails: "Continuar para os seus dados",
    details: "Os seus dados",
    held: "Guardamos-lhe este horário até às {time}.",
    heldHere: "Guardamos-lhe este horário enquanto preenche os seus dados.",
    holdOver: "Já não lhe guardamos este horário. Talvez ainda esteja livre.",
    holdRefused:
      "Talvez outra pessoa esteja a marcar este horário agora. Pode tentar mesmo assim, ou escolher outro.",
    holdExpired:
      "Não conseguimos guardar este horário por mais tempo. Por favor, escolha-o de novo, ou escolha outro.",
    taken: "Outra pessoa acabou de marcar este horário. O que escreveu continua aqui.",
    nothingNearby: "Por favor, escolha outro horário ou telefone-nos.",
    unknown:
      "Não recebemos resposta, por isso não sabemos se a sua consulta está marcada. Tente de novo: não será marcada duas vezes. Ou telefone-nos.",
    notBooked: "A sua consulta não está marcada. Tente de novo ou telefone-nos.",
    bookingLimited: {
      one: "A sua consulta ainda não está marcada. Há muitas pessoas a marcar agora. Tente de novo daqui a {count} segundo.",
      many: "A sua consulta ainda não está marcada. Há muitas pessoas a marcar agora. Tente de novo daqui a {count} de segundos.",
      other:
        "A sua consulta ainda não está marcada. Há muitas pessoas a marcar agora. Tente de novo daqui a {count} segundos.",
    },
    bookingLimitedMinutes: {
      one: "A sua consulta ainda não está marcada. Há muitas pessoas a marcar agora. Tente de novo daqui a {count} minuto.",
      many: "A sua consulta ainda não está marcada. Há muitas pessoas a marcar agora. Tente de novo daqui a {count} de minutos.",
      other:
        "A sua consulta ainda não está marcada. Há muitas pessoas a marcar agora. Tente de novo daqui a {count} minutos.",
    },
    bookAgain: "A sua consulta ainda não está marcada. Já pode tentar de novo.",
    goesOn: "A sua consulta ainda não está marcada. Termina noutra página, que se abre agora.",
  },
  appointmentRequestForm: {
    ...ptBR.appointmentRequestForm,
    bestTime: "Qual é uma boa altura para lhe telefonarmos?",
    afternoon: "De tarde",
    send: "Pedir que me telefonem",
    orCall: "Ou telefone-nos",
    sent: "Obrigado. Recebemos o seu pedido e vamos telefonar-lhe.",
  },
  bodyMap: {
    ...ptBR.bodyMap,
    "shoulder-blade": "Omoplata",
    hip: "Anca",
    buttock: "Nádega",
    calf: "Barriga da perna",
  },
  bookingConfirmation: {
    ...ptBR.bookingConfirmation,
    confirmed: "A sua consulta está marcada",
    pending: "Recebemos o seu pedido",
    cancelled: "A sua consulta está cancelada",
    yourTime: "{range} no sítio onde está",
    yourDay: "{day}, {range} no sítio onde está",
    change: "Se não puder vir",
    manage: "Mudar ou cancelar a sua consulta",
    calendar: "Adicionar ao seu calendário",
    uncalendar: "Tirar do seu calendário",
    file: "Ficheiro de calendário",
    google: "Calendário Google",
  },
  bookingForm: {
    ...ptBR.bookingForm,
    name: "O seu nome",
    nameMissing: "Diga-nos o seu nome.",
    phoneMissing: "Indique um número de telefone para onde possamos ligar.",
    firstVisit: "É a sua primeira vez aqui?",
    note: "Uma nota para nós",
    noteHint:
      "Por exemplo, se usa cadeira de rodas ou precisa de um intérprete. Por favor, não escreva aqui sobre a sua saúde: falamos dela quando vier.",
    sending: "A enviar. Aguarde, por favor.",
    sent: "Obrigado. Recebemos a sua mensagem.",
    notSent: "Não foi enviado. O que escreveu continua aqui. Por favor, tente de novo.",
    offline:
      "Parece que está sem Internet. Não foi enviado. O que escreveu continua aqui. Por favor, tente de novo quando a Internet voltar.",
    noAnswer:
      "Não recebemos resposta, por isso não sabemos se a sua mensagem chegou. O que escreveu continua aqui. Por favor, envie de novo ou pergunte-nos.",
    rateLimited: {
      one: "Não foi enviado, porque chegaram demasiadas mensagens ao mesmo tempo. O que escreveu continua aqui. Por favor, tente de novo daqui a {count} segundo.",
      many: "Não foi enviado, porque chegaram demasiadas mensagens ao mesmo tempo. O que escreveu continua aqui. Por favor, tente de novo daqui a {count} de segundos.",
      other:
        "Não foi enviado, porque chegaram demasiadas mensagens ao mesmo tempo. O que escreveu continua aqui. Por favor, tente de novo daqui a {count} segundos.",
    },
    rateLimitedMinutes: {
      one: "Não foi enviado, porque chegaram demasiadas mensagens ao mesmo tempo. O que escreveu continua aqui. Por favor, tente de novo daqui a {count} minuto.",
      many: "Não foi enviado, porque chegaram demasiadas mensagens ao mesmo tempo. O que escreveu continua aqui. Por favor, tente de novo daqui a {count} de minutos.",
      other:
        "Não foi enviado, porque chegaram demasiadas mensagens ao mesmo tempo. O que escreveu continua aqui. Por favor, tente de novo daqui a {count} minutos.",
    },
    rateLimitedHours: {
      one: "Não foi enviado, porque chegaram demasiadas mensagens ao mesmo tempo. Por favor, tente de novo daqui a {count} hora.",
      many: "Não foi enviado, porque chegaram demasiadas mensagens ao mesmo tempo. Por favor, tente de novo daqui a {count} de horas.",
      other:
        "Não foi enviado, porque chegaram demasiadas mensagens ao mesmo tempo. Por favor, tente de novo daqui a {count} horas.",
    },
    errors: "Por favor, verifique estas respostas",
    wrongEmail: "Verifique o endereço de e-mail. Deve ser como nome@example.com.",
    wrongPhone: "Verifique o número de telefone. Escreva-o em algarismos, como se marca.",
    wrongDate: "Verifique a data. Precisa de dia, mês e ano.",
    charactersMost: {
      one: "No máximo {count} carácter",
      many: "No máximo {count} de caracteres",
      other: "No máximo {count} caracteres",
    },
    charactersLeft: {
      one: "Resta {count} carácter",
      many: "Restam {count} de caracteres",
      other: "Restam {count} caracteres",
    },
    charactersOver: {
      one: "Há {count} carácter a mais",
      many: "Há {count} de caracteres a mais",
      other: "Há {count} caracteres a mais",
    },
    isPersonMissing: "Assinale a caixa, para sabermos que é uma pessoa.",
  },
  breadcrumbs: { label: "Está aqui" },
  careCard: {
    emergency: "Emergência",
    urgent: "Conselho urgente",
    nonUrgent: "Conselho não urgente",
  },
  contactForm: {
    ...ptBR.contactForm,
    message: "A sua mensagem",
    messageMissing: "Escreva a sua mensagem.",
    noHealth: "Por favor, não escreva aqui nada sobre a sua saúde. Disso falamos em privado.",
    phone: "Telefone, se pudermos ligar-lhe",
    urgent:
      "Não lemos as mensagens de imediato. Se não puder esperar, vá ao médico; numa emergência, ligue para o número de emergência.",
    sent: "Obrigado. Recebemos a sua mensagem e vamos responder-lhe.",
  },
  cookieNotice: {
    ...ptBR.cookieNotice,
    label: "A sua escolha sobre cookies",
    save: "Guardar a minha escolha",
  },
  insuranceList: { note: "É bom saber" },
  medicalDisclaimer: {
    heading: "Sobre esta página",
    text: "Esta página dá informações gerais. Não pode dizer-lhe o que tem nem do que precisa. Sobre a sua saúde, pergunte a um médico ou a outro profissional de saúde.",
  },
  notFound: {
    ...ptBR.notFound,
    intro:
      "Talvez tenha mudado de sítio, ou o endereço tenha um pequeno erro. Daqui é fácil continuar.",
    orCall: "Ou ligue-nos, e ajudamos.",
  },
  openNow: {
    ...ptBR.openNow,
    until: "Aberto agora, até às {time}",
    byAppointment: "Hoje por marcação",
  },
  openingHours: {
    ...ptBR.openingHours,
    byAppointment: "Por marcação",
    alsoByAppointment: "Também por marcação",
  },
  phoneLink: { ...ptBR.phoneLink, extension: "extensão {extension}" },
  practitionerCard: { ...ptBR.practitionerCard, register: "Registo profissional" },
  searchField: {
    ...ptBR.searchField,
    label: "Pesquisar neste sítio",
  },
};
