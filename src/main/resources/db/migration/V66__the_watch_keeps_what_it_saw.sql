-- What the watch saw on each day that is over, and what it remembers to go on from there. All of it
-- is worked out from the books and may be thrown away; it is kept so that a day costs a day.
create table watch_day (
    kube_id varchar(32) not null,
    on_day date not null,
    recoverable bigint not null,
    seen varchar(100000) not null,
    memory varchar(1000000),
    primary key (kube_id, on_day)
);

create table watch_head (
    kube_id varchar(32) not null,
    known bigint not null check (known >= 0),
    primary key (kube_id)
);
