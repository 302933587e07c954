# Makes the calls of `cases.json` with the generated client. Prints a line of JSON for each.
require 'json'
require 'time'
require 'uri'
require 'openapi_client'

URL = URI(ENV.fetch('CALLS_URL'))
KEY = ENV.fetch('PIPEDREAM_API_KEY')

# As with ActiveSupport. Ruby alone writes `2024-02-11 04:18:46 UTC`.
class Time
  def to_json(*) = iso8601(3).to_json
end

# Makes names in different styles equal.
def plain(name) = name.to_s.delete('_').downcase

# Each operation's API class and the name of its method.
METHODS = OpenapiClient.constants.grep(/Api\z/).flat_map do |name|
  api = OpenapiClient.const_get(name)
  api.instance_methods(false).map { |method| [plain(method), [api, method]] }
end.to_h

# The class whose name is like that of an argument.
def model(argument)
  name = OpenapiClient.constants.find { |constant| plain(constant) == plain(argument) }
  OpenapiClient.const_get(name)
end

def client(kase)
  configuration = OpenapiClient::Configuration.new do |it|
    it.scheme = URL.scheme
    it.host = "#{URL.host}:#{URL.port}"
    it.base_path = "/#{kase['id']}/v1"
    it.server_index = nil
    it.access_token = kase['authenticated'] ? KEY : nil
  end
  OpenapiClient::ApiClient.new(configuration)
end

# The required arguments in order, the options, and the body among the first.
def arguments(method, kase)
  given = kase['parameters'].to_h { |it| [plain(it['name']), it] }
  body = nil
  required = method.parameters.filter_map { |kind, name| name if kind == :req }.map do |name|
    given.delete(plain(name))&.fetch('value') || (body = model(name).build_from_hash(kase.fetch('body')))
  end
  [required, given.values.to_h { |it| [it['name'].to_sym, it['value']] }, body]
end

def type_name(value) = value.class.name.split('::').last

def triggers(value)
  owner = value.respond_to?(:data) ? value.data : value
  owner.respond_to?(:triggers) ? owner.triggers.map { |it| type_name(it) } : []
end

# Encodes a value as the client encodes bodies.
def encoded(client, value) = JSON.parse(client.object_to_http_body(value) || 'null')

def call(kase)
  api, name = METHODS.fetch(plain(kase['operation']))
  client = client(kase)
  method = api.new(client).method(name)
  required, options, body = arguments(method, kase)
  value = method.call(*required, options)
  result = { value: encoded(client, value) }
  result[:body_type] = type_name(body) if body
  result[:response_type] = type_name(value) unless value.nil?
  kinds = triggers(value)
  result[:triggers] = kinds unless kinds.empty?
  result
end

def outcome(kase)
  call(kase)
rescue OpenapiClient::ApiError => e
  # A status of 0 means that there was no answer.
  { error: { status: e.code == 0 ? nil : e.code, type: 'ApiError' } }
rescue StandardError => e
  { failure: "#{e.class}: #{e.message}" }
end

JSON.parse(File.read('cases.json')).each do |kase|
  puts JSON.generate({ case: kase['id'], **outcome(kase) })
end
