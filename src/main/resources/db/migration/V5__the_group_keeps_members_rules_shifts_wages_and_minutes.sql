create table member_version (
    kube_id varchar(32) not null,
    member varchar(32) not null,
    entry_no bigint not null,
    name varchar(2000) not null,
    rw varchar(2000),
    phone varchar(2000),
    role varchar(12) not null,
    since date not null,
    incomplete boolean not null,
    primary key (kube_id, member, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table leaving (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    member varchar(32) not null,
    left_on date not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table profile (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    name varchar(2000) not null,
    details varchar(70000) not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table facilitator_version (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    code varchar(32) not null,
    name varchar(2000) not null,
    phone varchar(2000),
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table rule_version (
    kube_id varchar(32) not null,
    name varchar(40) not null,
    entry_no bigint not null,
    since date not null,
    setting varchar(40) not null,
    meeting varchar(32),
    primary key (kube_id, name, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table turn (
    kube_id varchar(32) not null,
    on_day date not null,
    slot int not null check (slot between 1 and 9),
    member varchar(32) not null,
    entry_no bigint not null,
    primary key (kube_id, on_day, slot, member, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table planned_day (
    kube_id varchar(32) not null,
    on_day date not null,
    entry_no bigint not null,
    primary key (kube_id, on_day, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table substitution (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    on_day date not null,
    slot int not null check (slot between 1 and 9),
    member varchar(32) not null,
    sub varchar(32) not null,
    status varchar(10) not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);
create index substitution_of_a_shift on substitution (kube_id, on_day, slot, member);

create table presence (
    kube_id varchar(32) not null,
    on_day date not null,
    slot int not null check (slot between 1 and 9),
    member varchar(32) not null,
    entry_no bigint not null,
    primary key (kube_id, on_day, slot, member, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table missed_shift (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    member varchar(32) not null,
    on_day date not null,
    slot int not null check (slot between 1 and 9),
    docked boolean not null,
    primary key (kube_id, entry_no, member),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);
create index missed_shift_of_a_member on missed_shift (kube_id, member, on_day);

create table accrual (
    kube_id varchar(32) not null,
    wage_month int not null,
    member varchar(32) not null,
    entry_no bigint not null,
    base bigint not null check (base >= 0),
    missed int not null check (missed >= 0),
    deduction bigint not null check (deduction >= 0 and deduction <= base),
    net bigint not null check (net = base - deduction),
    primary key (kube_id, wage_month, member, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table payment (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    member varchar(32) not null,
    cash bigint not null check (cash >= 0),
    set_off bigint not null check (set_off >= 0),
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);
create index payment_to_a_member on payment (kube_id, member, entry_no);

create table meeting (
    kube_id varchar(32) not null,
    meeting varchar(32) not null,
    entry_no bigint not null,
    held_on date not null,
    agenda varchar(2000),
    present varchar(33000) not null,
    facilitator varchar(2000),
    next_on date,
    primary key (kube_id, meeting, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table decision (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    code varchar(32) not null,
    text varchar(2000) not null,
    topic varchar(2000),
    primary key (kube_id, entry_no, code),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table visit (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    visitor varchar(2000) not null,
    visited_on date not null,
    purpose varchar(2000) not null,
    note varchar(2000),
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table note (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    about varchar(2000) not null,
    text varchar(2000) not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);
