-- Lists of the trail go by id, which rises with time: the indexes that they are cut by end with it.
drop index audit_event_by_actor;
drop index audit_event_by_subject;
create index audit_event_by_actor on audit_event (actor_id, id desc);
create index audit_event_by_subject on audit_event (subject, id desc);
create index audit_event_by_action on audit_event (action, id desc);
create index audit_event_by_request on audit_event (request_id, id desc) where request_id is not null;
