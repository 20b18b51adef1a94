-- Whoever takes the work of one queue passes by no work of another, however much of that is waiting
drop index work_item_due;
create index work_item_due on work_item (queue, next_at) where state = 'PENDING';
