/**
 * What is to stand in the address that people copy: names and values, null for none. The manager has
 * that address, and listens (.storybook/manager.tsx).
 */
export const addressEvent = "clinic-ui/address";
