alter table visit add column photo varchar(64);
