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
join (select *, row_number() over (order by low) - 1 as place from account_range) as range on range.place = number % 5;

-- A month of taps, more by day than by night; most got in.
with tap as (
    select number, place.id as location_id, place.country, place.service, device.serial_number, holder.*,
           now() - interval '30 days' * random() as at, random() as luck, floor(random() * 3)::integer as company
    from generate_series(1, 400) as number
    join (select *, row_number() over (order by id) - 1 as seat from location) as place on place.seat = number % 5
    join terminal as device on device.location_id = place.id
    join (select id as card_id, first6, last4, account_range, ica, ica_name, issuer_country, product_code,
                 row_number() over (order by hash) as seat from card) as holder on holder.seat = 1 + number % 60
)
insert into entry (id, status, type, requested_at, occurred_at, changed_at, terminal, location_id, country, service,
                   card_id, first6, last4, read_method, account_range, ica, ica_name, issuer_country, product_code,
                   ruleset_id, ruleset_version, mode, deny_reason, reject_code, trace, free_adult_guests)
select gen_random_uuid(), case when luck < 0.8 then 'COMPLETED' else 'REJECTED' end, 'ONLINE', at,
       case when luck < 0.8 then at + interval '40 seconds' end, at + interval '40 seconds', serial_number, location_id,
       country, service, card_id, first6, last4, case when luck < 0.5 then 'CONTACTLESS' else 'CHIP' end, account_range, ica,
       ica_name, issuer_country, product_code,
       case when luck < 0.8 then '01980000-0000-7000-8000-00000000b002'::uuid end, case when luck < 0.8 then 1 end,
       case when luck < 0.8 then 'FREE' end,
       case when luck >= 0.9 then 'MISSING_ACCESS_RULES' when luck >= 0.8 then 'ENTRIES_USED_UP' end,
       case when luck >= 0.9 then 'MISSING_ACCESS_RULES' when luck >= 0.8 then 'LIMIT_EXCEEDED' end,
       '{"lines": []}', case when luck < 0.8 then company else 0 end
from tap;

insert into traffic_hour (id, hour, location_id, service, country, type, mode, status, code, entries, adults, children,
                          children_under_free_age)
select gen_random_uuid(), date_trunc('hour', coalesce(occurred_at, requested_at)), location_id, service, country, type, mode,
       status, reject_code, count(*), sum(free_adult_guests), 0, 0
from entry
group by date_trunc('hour', coalesce(occurred_at, requested_at)), location_id, service, country, type, mode, status, reject_code;

update snapshot_version set version = version + 1;
