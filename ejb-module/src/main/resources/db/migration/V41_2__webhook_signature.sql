-- How deliveries to an endpoint are signed; what is sealed in webhook_secret is of that scheme.
alter table webhook_endpoint add signature text not null default 'HMAC' check (signature in ('HMAC', 'ED25519'));
alter table webhook_endpoint alter signature drop default;
