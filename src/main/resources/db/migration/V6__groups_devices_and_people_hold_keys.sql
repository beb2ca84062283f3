create table kube (
    kube_id varchar(32) not null,
    name varchar(200) not null,
    example boolean not null,
    created_at timestamp(6) with time zone not null,
    primary key (kube_id)
);

create table credential (
    kube_id varchar(32) not null,
    token_hash varchar(64) not null,
    purpose varchar(10) not null check (purpose in ('PROGRAM', 'DEVICE', 'SESSION')),
    role varchar(12),
    member varchar(32),
    device varchar(64),
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    primary key (kube_id, token_hash),
    foreign key (kube_id) references kube (kube_id)
);

create table pin (
    kube_id varchar(32) not null,
    member varchar(32) not null,
    name varchar(200) not null,
    role varchar(12) not null,
    hash varchar(100) not null,
    wrong_tries int not null check (wrong_tries >= 0),
    paused_until timestamp(6) with time zone,
    primary key (kube_id, member),
    foreign key (kube_id) references kube (kube_id)
);
