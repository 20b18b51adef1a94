-- The list of intents in the panel, by age with a filter.
create index intent_by_state on intent (state, id);
create index intent_by_terminal on intent (serial_number, id);
create index intent_by_location on intent (location_id, id);
