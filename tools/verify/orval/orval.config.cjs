module.exports = {
  pipedream: {
    input: "openapi.yaml",
    output: {
      target: "client.ts",
      client: "fetch",
      // orval writes this into a template literal.
      baseUrl: "${process.env.BASE_URL}",
    },
  },
};
