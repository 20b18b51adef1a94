-- Orders of which something is held that is not captured: few, and looked for by those who capture by themselves
-- (back-office.md section 1).
create index payment_order_open on payment_order (created_at, id) where authorized_amount > captured_amount;
