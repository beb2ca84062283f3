-- What a market trip brought stands among all movements of goods, which have no index by good or
-- day. One row a slip's line finds it there; how much and at what value is not written twice.
create table goods_bought (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    sku varchar(32) not null,
    booked_on date not null,
    primary key (kube_id, entry_no, line),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

insert into goods_bought select m.kube_id, m.entry_no, m.line, m.sku, m.booked_on
    from stock_move m join entry e on e.kube_id = m.kube_id and e.no = m.entry_no
    where e.type = 'purchase';

create index goods_bought_by_good on goods_bought (kube_id, sku, entry_no);
create index goods_bought_by_day on goods_bought (kube_id, booked_on);
