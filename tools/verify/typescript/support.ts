import { ServerConfiguration, createConfiguration } from "./client/index.js";

export function configuration(base: string, key: string) {
  return createConfiguration({
    baseServer: new ServerConfiguration(base, {}),
    authMethods: { apiKey: { tokenProvider: { getToken: () => key } } },
  });
}
