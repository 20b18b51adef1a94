-- When an order is captured that nobody has captured until then; null when nobody does it by itself.
alter table payment_order add column capture_due_at timestamptz;
create index payment_order_capture_due on payment_order (capture_due_at) where capture_due_at is not null;
