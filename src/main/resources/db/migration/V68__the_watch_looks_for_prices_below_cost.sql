-- Two signals more: prices below cost, and what the printer remarks at the till. What the watch
-- remembered knows nothing of them; all of it is worked out from the books again when it is asked for.
delete from watch_day;
