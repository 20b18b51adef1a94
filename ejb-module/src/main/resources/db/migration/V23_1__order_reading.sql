-- What the back office reads (back-office.md section 1). An order without an operation is as old as itself.
alter table payment_order add column payment_circuit text;
update payment_order set last_operation_at = created_at where last_operation_at is null;
alter table payment_order alter column last_operation_at set not null;

create index payment_order_by_reference on payment_order (reference);
create index payment_order_by_custom_field on payment_order (custom_field, last_operation_at, id)
    where custom_field is not null;
create index acquirer_instruction_open on acquirer_instruction (prepared_at, id) where state <> 'DONE';

-- Operations as they are shown: those that ended, and those of which nobody knows yet.
create view order_operation as
    select id, order_id, channel, type, result, operated_at, amount, currency, follows,
        acquirer_reference, response_code, authorization_code
    from operation
    union all
    select id, order_id, channel, type, 'PENDING', prepared_at, amount, currency, follows, null, null, null
    from acquirer_instruction
    where state <> 'DONE' and order_id is not null;
