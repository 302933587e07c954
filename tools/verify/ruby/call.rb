# Lists two pages of the sandbox's sources, and makes one call that is rejected.
require 'json'
require 'uri'
require 'openapi_client'

def listed(token, after = nil)
  url = URI(ENV.fetch('PIPEDREAM_BASE_URL'))
  configuration = OpenapiClient::Configuration.new do |it|
    it.scheme = url.scheme
    it.host = "#{url.host}:#{url.port}"
    it.base_path = url.path
    it.server_index = nil
    it.access_token = token
  end
  api = OpenapiClient::SourcesApi.new(OpenapiClient::ApiClient.new(configuration))
  options = { limit: 2 }
  options[:after] = after if after
  api.list_my_sources(options)
end

def ids(page) = page.data.map(&:id)

key = ENV.fetch('PIPEDREAM_API_KEY')
first = listed(key)
second = listed(key, first.page_info.end_cursor)
refused =
  begin
    listed('wrong')
    nil
  rescue OpenapiClient::ApiError => e
    e.code
  end
puts JSON.generate(first: ids(first), second: ids(second), refused: refused)
