-- What has been told is told again after a week, and not after ten days. What the watch said on past days is
-- worked out from the books again when it is asked for.
delete from watch_day;
