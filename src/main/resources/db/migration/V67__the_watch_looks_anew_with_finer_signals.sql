-- The signals weigh otherwise than before, and what they remembered does not fit them any more. All
-- of it is worked out from the books again when it is next asked for.
delete from watch_day;
