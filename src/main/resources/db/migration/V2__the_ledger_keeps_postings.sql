create table posting (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    account varchar(8) not null,
    party varchar(32) not null,
    debit bigint not null check (debit >= 0),
    credit bigint not null check (credit >= 0),
    booked_on date not null,
    primary key (kube_id, entry_no, line),
    check (debit = 0 or credit = 0)
);

create index posting_by_party on posting (kube_id, account, party, booked_on);
create index posting_by_day on posting (kube_id, booked_on);

create table year_closing (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    booked_on date not null,
    primary key (kube_id, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table books_month (
    kube_id varchar(32) not null,
    book_month int not null,
    primary key (kube_id, book_month)
);

create table account_day (
    kube_id varchar(32) not null,
    book_month int not null,
    account varchar(8) not null,
    party varchar(32) not null,
    book_day int not null check (book_day between 0 and 31),
    debit bigint not null check (debit >= 0),
    credit bigint not null check (credit >= 0),
    primary key (kube_id, book_month, account, party, book_day),
    check (debit - credit between -1000000000000000 and 1000000000000000)
);

create table open_item (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    account varchar(8) not null,
    party varchar(32) not null,
    since date not null,
    rest bigint not null check (rest >= 0),
    first_on date not null,
    settled_on date,
    last_no bigint not null,
    primary key (kube_id, entry_no, line),
    check (rest = 0 or settled_on is null),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index open_item_by_party on open_item (kube_id, account, party, settled_on, since);
create index open_item_by_rest on open_item (kube_id, account, settled_on);
create index open_item_by_no on open_item (kube_id, account, last_no);

create table open_item_move (
    kube_id varchar(32) not null,
    item_no bigint not null,
    item_line int not null,
    entry_no bigint not null,
    line int not null,
    booked_on date not null,
    amount bigint not null,
    primary key (kube_id, entry_no, line),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index open_item_move_by_item on open_item_move (kube_id, item_no, item_line, booked_on);

alter table open_item_move add foreign key (kube_id, item_no, item_line)
    references open_item (kube_id, entry_no, line);

create table asset (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    asset varchar(32) not null,
    cost bigint not null check (cost > 0),
    life_months int not null check (life_months > 0),
    bought_on date not null,
    primary key (kube_id, entry_no, asset),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table depreciation (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    asset varchar(32) not null,
    book_month int not null,
    amount bigint not null,
    primary key (kube_id, entry_no, asset),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create index depreciation_by_month on depreciation (kube_id, book_month);
create index depreciation_by_asset on depreciation (kube_id, asset);

create table asset_disposal (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    asset varchar(32) not null,
    primary key (kube_id, entry_no, asset),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table month_closing (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    book_month int not null,
    primary key (kube_id, entry_no),
    unique (kube_id, book_month),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);
