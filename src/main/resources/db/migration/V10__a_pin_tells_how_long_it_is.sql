alter table pin add column digits int default 6 not null;
update pin set digits = 4 where role in ('anggota', 'kasir');
