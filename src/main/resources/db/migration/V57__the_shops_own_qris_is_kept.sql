create table shop_qris (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    content varchar(2000) not null,
    amount_inside boolean not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table qris_trial (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    paid_no bigint not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index qris_confirmation_by_sale on qris_confirmation (kube_id, sale_no);
-- Payments that did not come are few among many that did.
create index qris_confirmation_by_seen on qris_confirmation (kube_id, seen);
