-- Load for wrk: every request a card of its own, signed by one of some terminals.
--   wrk ... -s tapgate.lua URL -- check|confirm TOKENS FIRST
-- TOKENS holds lines "BIN TOKEN": the terminal of that token checks the cards of that BIN only, so that the masked card
-- number in an answer tells which terminal has to confirm. FIRST is the number of the first card.

local threads = {}

function setup(thread)
  thread:set("thread_number", #threads)
  table.insert(threads, thread)
end

local function read_tokens(file)
  local by_bin, bins = {}, {}
  for line in io.lines(file) do
    local bin, token = line:match("^(%d+) (%S+)$")
    if not by_bin[bin] then
      by_bin[bin] = {}
      table.insert(bins, bin)
    end
    table.insert(by_bin[bin], token)
  end
  return by_bin, bins
end

-- Luhn: from the right, every second digit counts twice
local function with_check_digit(body)
  local sum = 0
  for place = 1, #body do
    local digit = body:byte(#body - place + 1) - 48
    if place % 2 == 1 then
      digit = digit * 2
      if digit > 9 then digit = digit - 9 end
    end
    sum = sum + digit
  end
  return body .. (10 - sum % 10) % 10
end

local tokens, bins, card
local admitted = {}

local function headers(bin)
  local of_terminal = tokens[bin]
  return {
    ["Content-Type"] = "application/json",
    ["Authorization"] = "Bearer " .. of_terminal[card % #of_terminal + 1],
  }
end

local function check()
  card = card + 1
  local bin = bins[card % #bins + 1]
  local pan = with_check_digit(bin .. string.format("%09d", card * 2 + thread_number))
  local body = '{"card":{"pan":"' .. pan .. '","expiry":"2049-12"},"readMethod":"CONTACTLESS",'
    .. '"terminalTime":"2026-11-21T10:00:00Z"}'
  return wrk.format("POST", "/pos/check_entry", headers(bin), body)
end

local function confirm(entry)
  local body = '{"accessId":"' .. entry.access_id .. '","guests":{"adult":0,"child":0,"childUnderFreeAge":0}}'
  return wrk.format("POST", "/pos/confirm_entry", headers(entry.bin), body)
end

local function remember(status, _, body)
  local access_id = status == 200 and body:match('"accessId":"([^"]+)"')
  if access_id then
    table.insert(admitted, { access_id = access_id, bin = body:match('"maskedPan":"(%d%d%d%d%d%d)') })
  end
end

function init(arguments)
  tokens, bins = read_tokens(arguments[2])
  card = tonumber(arguments[3])
  if arguments[1] == "confirm" then response = remember end
end

function request()
  local entry = table.remove(admitted)
  return entry and confirm(entry) or check()
end

local here = debug.getinfo(1, "S").source:match("^@(.*/)") or "./"
dofile(here .. "figures.lua")
