-- Its index cost every sale as much as the movement itself. A movement is written together with
-- its pool, which keeps the key to the list of goods; H2 and PostgreSQL name keys differently.
create table stock_move_plain (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    place varchar(32) not null,
    sku varchar(32) not null,
    quantity bigint not null,
    worth bigint not null,
    booked_on date not null,
    primary key (kube_id, entry_no, line)
);
insert into stock_move_plain select kube_id, entry_no, line, place, sku, quantity, worth, booked_on
    from stock_move;
drop table stock_move;
alter table stock_move_plain rename to stock_move;
create index stock_move_by_good on stock_move (kube_id, place, sku, booked_on);
