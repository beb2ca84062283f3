alter table visit add column origin varchar(2000);
