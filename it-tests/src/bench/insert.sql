\set card random(1, 1000000000)
INSERT INTO bench_entry (id, happened_at, card, note) VALUES (gen_random_uuid(), now(), :card, 'one row of an ordinary size');
