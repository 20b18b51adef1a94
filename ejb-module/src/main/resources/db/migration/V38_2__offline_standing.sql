-- A reported entry that was reversed where entries are counts no more, and nobody has to look at it again.
update offline_entry
set result = 'REJECTED', counted = false, settled_by = entry.reversed_by, settled_at = entry.reversed_at,
    settled_reason = entry.reversed_reason
from entry where entry.id = offline_entry.id and entry.status = 'REVERSED' and offline_entry.counted;
