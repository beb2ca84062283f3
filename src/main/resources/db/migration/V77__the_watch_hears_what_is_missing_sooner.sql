-- What is missing from the drawer and from single goods weighs more. What the watch said on past days is
-- worked out from the books again when it is asked for.
delete from watch_day;
