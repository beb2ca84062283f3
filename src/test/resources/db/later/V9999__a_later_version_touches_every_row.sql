update watch_head set known = 7;
