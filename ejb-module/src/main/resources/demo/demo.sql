-- What a demo shows. Identifiers are fixed, so that addresses of a demo can be written down.

insert into location (id, name, country, service, postal_code, city, address, cooldown_minutes, time_zone, version,
                      created_at, changed_at)
select id::uuid, name, country, service, postal_code, city, address, cooldown_minutes, time_zone, 1, since, since
from (values
    ('01980000-0000-7000-8000-00000000a001', 'Chopin Lounge', 'POL', 'LOUNGE', '00-906', 'Warszawa', 'Żwirki i Wigury 1', 60, 'Europe/Warsaw'),
    ('01980000-0000-7000-8000-00000000a002', 'Chopin Fast Lane', 'POL', 'FAST_LINE', '00-906', 'Warszawa', 'Żwirki i Wigury 1', null, 'Europe/Warsaw'),
    ('01980000-0000-7000-8000-00000000a003', 'Balice Lounge', 'POL', 'LOUNGE', '32-083', 'Kraków', 'Medweckiego 1', 60, 'Europe/Warsaw'),
    ('01980000-0000-7000-8000-00000000a004', 'Barajas Lounge', 'ESP', 'LOUNGE', '28042', 'Madrid', null, null, 'Europe/Madrid'),
    ('01980000-0000-7000-8000-00000000a005', 'Malpensa Lounge', 'ITA', 'LOUNGE', '21010', 'Milano', null, null, 'Europe/Rome')
) as place (id, name, country, service, postal_code, city, address, cooldown_minutes, time_zone),
    (select now() - interval '60 days' as since) as start;

insert into terminal (id, serial_number, location_id, poi_type, status, version, created_at, changed_at)
select gen_random_uuid(), serial_number, location_id::uuid, 'PAX_A920', 'NOT_PAIRED', 1, now(), now()
from (values
    ('DEMO-0001', '01980000-0000-7000-8000-00000000a001'),
    ('DEMO-0002', '01980000-0000-7000-8000-00000000a002'),
    ('DEMO-0003', '01980000-0000-7000-8000-00000000a003'),
    ('DEMO-0004', '01980000-0000-7000-8000-00000000a004'),
    ('DEMO-0005', '01980000-0000-7000-8000-00000000a005')
) as device (serial_number, location_id);

insert into account_range (id, version, low, high, ica, ica_name, issuer_country, product_code, created_at, changed_at)
select gen_random_uuid(), 1, low, high, ica, ica_name, issuer_country, product_code, now(), now()
from (values
    ('543210', '543219', '1234', 'Bank Wiślany', 'POL', 'MCG'),
    ('545454', '545454', '1234', 'Bank Wiślany', 'POL', 'MWE'),
    ('535310', '535319', '2345', 'Banco del Sur', 'ESP', 'MPL'),
    ('222100', '222199', '3456', 'Banca Lariana', 'ITA', 'MCW'),
    ('510510', '510510', '1234', 'Bank Wiślany', 'POL', 'MCS')
) as range (low, high, ica, ica_name, issuer_country, product_code);

with saved (id, terms) as (values
    ('01980000-0000-7000-8000-00000000b001'::uuid, '{
        "name": "Gold lounge", "description": "Four visits a month, one adult guest free", "priority": 100,
        "validFrom": "2026-01-01T00:00:00Z", "validTo": null,
        "card": {"issuerCountries": ["POL"], "productCodes": ["MCG"], "icas": []},
        "services": ["LOUNGE"], "usage": {"total": 40, "periodDays": 365}, "entryPeriodDays": 30,
        "locations": {"country": "POL", "locationIds": [], "usagePerLocation": null},
        "cardholder": {"free": {"limit": 4}, "paid": null},
        "guests": {"adult": {"free": {"limit": 4}, "paid": null, "maxPerEntry": 1}, "child": null, "freeUnderAge": 3},
        "spend": null, "rpmRuleset": null, "verification": "ASI_THEN_AMOUNT", "offlineAllowed": null, "offlineMaxGuests": 0}'::jsonb),
    ('01980000-0000-7000-8000-00000000b002'::uuid, '{
        "name": "World Elite everywhere", "description": "Unlimited, with two guests", "priority": 50,
        "validFrom": "2026-01-01T00:00:00Z", "validTo": null,
        "card": {"issuerCountries": [], "productCodes": ["MWE", "MCW"], "icas": []},
        "services": ["LOUNGE", "FAST_LINE"], "usage": {"total": null, "periodDays": null}, "entryPeriodDays": null,
        "locations": {"country": "POL", "locationIds": [], "usagePerLocation": null},
        "cardholder": {"free": {"limit": null}, "paid": null},
        "guests": {"adult": {"free": {"limit": null}, "paid": null, "maxPerEntry": 2},
                   "child": {"free": {"limit": null}, "paid": null, "maxPerEntry": 4}, "freeUnderAge": 12},
        "spend": null, "rpmRuleset": null, "verification": "ASI", "offlineAllowed": null, "offlineMaxGuests": 0}'::jsonb),
    ('01980000-0000-7000-8000-00000000b003'::uuid, '{
        "name": "Platino en Barajas", "description": "Two visits a month in Madrid", "priority": 100,
        "validFrom": "2026-01-01T00:00:00Z", "validTo": null,
        "card": {"issuerCountries": [], "productCodes": [], "icas": [{"ica": "2345", "binRanges": [{"low": "535310", "high": "535319"}]}]},
        "services": ["LOUNGE"], "usage": {"total": null, "periodDays": null}, "entryPeriodDays": 30,
        "locations": {"country": "ESP", "locationIds": ["01980000-0000-7000-8000-00000000a004"], "usagePerLocation": 2},
        "cardholder": {"free": {"limit": 2}, "paid": null},
        "guests": {"adult": null, "child": null, "freeUnderAge": 6},
        "spend": null, "rpmRuleset": null, "verification": "NONE", "offlineAllowed": null, "offlineMaxGuests": 0}'::jsonb)
), head as (
    insert into ruleset (id, version, in_force, name, created_at, created_by, modified_at, modified_by)
    select id, 1, 1, terms ->> 'name', now(), 'demo', now(), 'demo' from saved
)
insert into ruleset_version (ruleset_id, version, terms, saved_at, saved_by)
select id, 1, terms, now(), 'demo' from saved;

insert into card (id, key_id, hash, first6, last4, account_range, ica, ica_name, issuer_country, product_code,
                  created_at, seen_at)
select gen_random_uuid(), 'demo', md5('card' || number), range.low, lpad((number * 37 % 10000)::text, 4, '0'),
       range.low || '-' || range.high, range.ica, range.ica_name, range.issuer_country, range.product_code,
       now() - interval '40 days', now()
from generate_series(1, 60) as number
join (select *, row_number() over (order by low) as place from account_range) as range
    on range.place = (array[4, 5, 1, 4, 5, 3, 5, 4, 1, 5, 4, 2])[1 + number % 12];

-- A month of taps, four and a half days between two of a card; one in nine is where the card has no benefit. Judged as
-- the rules above say, with the trace that the engine would have kept.
with benefit (product_code, ruleset_id, places, free_entries, at_place, total, company, verification) as (values
    ('MCG', '01980000-0000-7000-8000-00000000b001'::uuid, array['a001', 'a003'], 4, null, 40, 1, 'STATUS_INQUIRY'),
    ('MWE', '01980000-0000-7000-8000-00000000b002'::uuid, array['a001', 'a002', 'a003'], null, null, null, 2, 'STATUS_INQUIRY'),
    ('MCW', '01980000-0000-7000-8000-00000000b002'::uuid, array['a002', 'a003', 'a001'], null, null, null, 2, 'STATUS_INQUIRY'),
    ('MPL', '01980000-0000-7000-8000-00000000b003'::uuid, array['a004'], 2, 2, null, 0, 'NONE')
), holder as (
    select card.id as card_id, first6, last4, account_range, ica, ica_name, issuer_country, card.product_code,
           row_number() over (order by hash) as seat, ruleset_id, places, free_entries, at_place, total, company, verification
    from card left join benefit on benefit.product_code = card.product_code
), tap as (
    select number, holder.*, number % 9 > 0 and ruleset_id is not null as benefits,
           now() - interval '107 minutes' * (400 - number) - interval '1 minute' * (number * 7 % 53) as at
    from generate_series(1, 400) as number join holder on holder.seat = 1 + number % 60
), visit as (
    select tap.*, place.id as location_id, place.country, place.service, place.cooldown_minutes, device.serial_number,
           count(*) filter (where benefits) over (
               partition by card_id order by at rows between unbounded preceding and 1 preceding) as asked
    from tap
    join location as place on place.id = ('01980000-0000-7000-8000-00000000'
        || case when benefits then places[1 + number / 60 % cardinality(places)] else 'a005' end)::uuid
    join terminal as device on device.location_id = place.id
), refused as (
    select visit.*, least(asked, at_place, free_entries) as used,
           case when not benefits then 'MISSING_ACCESS_RULES'
                when asked >= at_place then 'LOCATION_USED_UP'
                when asked >= free_entries then 'ENTRIES_USED_UP' end as reason
    from visit
), judged as (
    select refused.*, count(*) filter (where reason is null) over before as used_here,
           max(at + interval '40 seconds') filter (where reason is null) over before as here
    from refused
    window before as (partition by card_id, location_id order by at rows between unbounded preceding and 1 preceding)
), line (number, place, "check", of_ruleset, seen, "limit", verdict, refusal) as (
    select number, step.*
    from judged, lateral (values
        (1, 'DEVICE_ASSIGNED', false, to_jsonb(location_id), null::jsonb, 'PASSED', false),
        (2, 'CARD_NOT_FROZEN', false, to_jsonb(false), to_jsonb(false), 'PASSED', false),
        (3, 'NO_ENTRY_PENDING', false, null, to_jsonb(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')), 'PASSED', false),
        (4, 'RULESET_MATCHES', false, to_jsonb(benefits::integer), to_jsonb(1), case when benefits then 'PASSED' else 'REFUSED' end,
            not benefits),
        (5, 'COOLDOWN_OVER', false, to_jsonb(to_char(here at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
            to_jsonb(case cooldown_minutes when 60 then 'PT1H' else 'PT0S' end), 'PASSED', false),
        (6, 'TOTAL_USAGE', true, to_jsonb(used), to_jsonb(total), 'PASSED', false),
        (7, 'USAGE_AT_LOCATION', true, to_jsonb(used_here), to_jsonb(at_place),
            case when reason = 'LOCATION_USED_UP' then 'REFUSED' else 'PASSED' end, reason = 'LOCATION_USED_UP'),
        (8, 'FREE_ENTRIES', true, to_jsonb(used), to_jsonb(free_entries),
            case when reason = 'ENTRIES_USED_UP' then 'USED_UP' else 'PASSED' end, false),
        (9, 'PAID_ENTRIES', true, null, null, 'REFUSED', true),
        (10, 'RULESET_ADMITS', reason is null, case when reason is null then to_jsonb('FREE'::text)
                when reason = 'LOCATION_USED_UP' then to_jsonb(used_here) end,
            case when reason = 'LOCATION_USED_UP' then to_jsonb(at_place) end,
            case when reason is null then 'PASSED' else 'REFUSED' end, reason is not null),
        (11, 'CARD_VERIFIED', true, case when verification <> 'NONE' then to_jsonb('00'::text) end, to_jsonb(verification),
            'PASSED', false)
    ) as step (place, "check", of_ruleset, seen, "limit", verdict, refusal)
    where case reason when 'MISSING_ACCESS_RULES' then place <= 4
                      when 'LOCATION_USED_UP' then place <= 7 or place = 10
                      when 'ENTRIES_USED_UP' then place <= 10
                      else place <> 9 end
), trace as (
    select number, jsonb_strip_nulls(jsonb_build_object('lines', jsonb_agg(jsonb_build_object(
               'check', "check", 'rulesetId', case when of_ruleset then ruleset_id end, 'seen', seen, 'limit', "limit",
               'verdict', verdict, 'reason', case when refusal then reason end) order by place))) as trace
    from line join judged using (number) group by number
)
insert into entry (id, status, type, requested_at, occurred_at, changed_at, terminal, location_id, country, service,
                   card_id, first6, last4, read_method, account_range, ica, ica_name, issuer_country, product_code,
                   ruleset_id, ruleset_version, mode, deny_reason, reject_code, card_auth_response_code, trace,
                   free_adult_guests)
select gen_random_uuid(), case when reason is null then 'COMPLETED' else 'REJECTED' end, 'ONLINE', at,
       case when reason is null then at + interval '40 seconds' end,
       at + case when reason is null then interval '40 seconds' else interval '0' end, serial_number, location_id,
       country, service, card_id, first6, last4, case number % 3 when 0 then 'CHIP' else 'CONTACTLESS' end, account_range, ica,
       ica_name, issuer_country, product_code,
       case when benefits then ruleset_id end, case when benefits then 1 end, case when reason is null then 'FREE' end,
       reason, case when reason like '%USED_UP' then 'LIMIT_EXCEEDED' else reason end,
       case when reason is null and verification <> 'NONE' then '00' end, trace,
       case when reason is null then number % (company + 1) else 0 end
from judged join trace using (number);

insert into traffic_hour (id, hour, location_id, service, country, type, mode, status, code, entries, adults, children,
                          children_under_free_age)
select gen_random_uuid(), date_trunc('hour', coalesce(occurred_at, requested_at)), location_id, service, country, type, mode,
       status, reject_code, count(*), sum(free_adult_guests), 0, 0
from entry
group by date_trunc('hour', coalesce(occurred_at, requested_at)), location_id, service, country, type, mode, status, reject_code;

update snapshot_version set version = version + 1;
