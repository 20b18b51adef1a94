-- What a delivery of format POINT sends, frozen when it is made; null where the body of the event itself is sent.
alter table webhook_delivery add column body text;
