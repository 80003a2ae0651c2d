module.exports = {
  testEnvironment: "jsdom",
  transformIgnorePatterns: ["/node_modules/(?!clinic-ui/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/no-styles.js" },
};
