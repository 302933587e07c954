export default {
  pipedream: {
    input: "openapi.yaml",
    output: {
      target: "client.ts",
      client: "fetch",
      baseUrl: { runtime: "process.env.PIPEDREAM_BASE_URL" },
    },
  },
};
