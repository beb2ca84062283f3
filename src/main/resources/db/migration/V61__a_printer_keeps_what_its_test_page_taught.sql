alter table printer add column adjusted varchar(2000) default '{}' not null;
alter table printer add column half_done boolean default false not null;

-- The ways grew, and a check cannot be widened in words that every database knows.
alter table printer add column way varchar(16) default 'preview' not null
    check (way in ('tcp-9100', 'usb-lp', 'cups-raw', 'rawbt', 'preview'));
update printer set way = transport;
alter table printer drop column transport;
