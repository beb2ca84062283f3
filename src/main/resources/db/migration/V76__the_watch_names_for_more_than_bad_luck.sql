-- Nobody is named any more for what bad luck at the drawer comes to in a year. What the watch said on
-- past days is worked out from the books again when it is asked for.
delete from watch_day;
