-- A line that cannot be used never counts, and a person looks at it all the same.
update offline_entry set result = 'FLAGGED' where result = 'REJECTED' and settled_at is null;
