create table day_book_head (
    kube_id varchar(32) not null,
    last_no bigint not null check (last_no >= 0),
    last_hash varchar(64) not null,
    primary key (kube_id)
);

create table entry (
    kube_id varchar(32) not null,
    no bigint not null check (no > 0),
    id varchar(64) not null,
    copy int not null,
    type varchar(32) not null,
    happened_on date not null,
    booked_on date not null,
    recorded_by varchar(32),
    device varchar(64),
    seq bigint,
    received_at timestamp(3) with time zone not null,
    hash varchar(64) not null,
    body varchar(70000) not null,
    primary key (kube_id, no),
    unique (kube_id, id, copy),
    unique (kube_id, device, seq)
);

create table entry_review (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    code varchar(32) not null,
    primary key (kube_id, entry_no, code),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table reversal (
    kube_id varchar(32) not null,
    original bigint not null,
    entry_no bigint not null,
    primary key (kube_id, original),
    foreign key (kube_id, original) references entry (kube_id, no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);
