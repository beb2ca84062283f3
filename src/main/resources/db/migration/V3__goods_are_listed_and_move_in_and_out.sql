create table product_version (
    kube_id varchar(32) not null,
    sku varchar(32) not null,
    entry_no bigint not null,
    name varchar(2000) not null,
    unit varchar(8) not null,
    category varchar(2000),
    reorder_at bigint,
    expires boolean not null,
    incomplete boolean not null,
    primary key (kube_id, sku, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table product (
    kube_id varchar(32) not null,
    sku varchar(32) not null,
    version_no bigint not null,
    primary key (kube_id, sku),
    foreign key (kube_id, sku, version_no)
        references product_version (kube_id, sku, entry_no)
);

create table product_barcode (
    kube_id varchar(32) not null,
    sku varchar(32) not null,
    entry_no bigint not null,
    barcode varchar(32) not null,
    primary key (kube_id, sku, entry_no, barcode),
    foreign key (kube_id, sku, entry_no) references product_version (kube_id, sku, entry_no)
);
create index product_barcode_by_barcode on product_barcode (kube_id, barcode);

create table product_pack (
    kube_id varchar(32) not null,
    sku varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    name varchar(2000) not null,
    size bigint not null check (size > 0),
    barcode varchar(32),
    primary key (kube_id, sku, entry_no, line),
    foreign key (kube_id, sku, entry_no) references product_version (kube_id, sku, entry_no)
);
create index product_pack_by_barcode on product_pack (kube_id, barcode);

create table selling_price (
    kube_id varchar(32) not null,
    sku varchar(32) not null,
    from_day date not null,
    entry_no bigint not null,
    price bigint not null check (price > 0),
    price_per bigint not null check (price_per > 0),
    primary key (kube_id, sku, from_day, entry_no),
    foreign key (kube_id, sku) references product (kube_id, sku),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table contact (
    kube_id varchar(32) not null,
    role varchar(8) not null check (role in ('CUSTOMER', 'SUPPLIER', 'OWNER')),
    code varchar(32) not null,
    entry_no bigint not null,
    name varchar(2000) not null,
    phone varchar(2000),
    debt_limit bigint,
    incomplete boolean not null,
    primary key (kube_id, role, code, entry_no),
    foreign key (kube_id, entry_no) references entry (kube_id, no)
);

create table stock_pool (
    kube_id varchar(32) not null,
    place varchar(32) not null,
    sku varchar(32) not null,
    quantity bigint not null,
    worth bigint not null,
    known_quantity bigint not null,
    known_value bigint not null,
    primary key (kube_id, place, sku),
    foreign key (kube_id, sku) references product (kube_id, sku)
);

create table stock_move (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    place varchar(32) not null,
    sku varchar(32) not null,
    quantity bigint not null,
    worth bigint not null,
    booked_on date not null,
    primary key (kube_id, entry_no, line),
    foreign key (kube_id, sku) references product (kube_id, sku)
);

create table stock_month (
    kube_id varchar(32) not null,
    stock_month int not null,
    primary key (kube_id, stock_month)
);

create table stock_day (
    kube_id varchar(32) not null,
    stock_month int not null,
    stock_day int not null check (stock_day between 0 and 31),
    place varchar(32) not null,
    sku varchar(32) not null,
    quantity bigint not null,
    worth bigint not null,
    primary key (kube_id, stock_month, stock_day, place, sku)
);

create table stock_counted (
    kube_id varchar(32) not null,
    entry_no bigint not null,
    line int not null,
    sku varchar(32) not null,
    expected bigint not null,
    counted bigint not null check (counted >= 0),
    worth bigint not null,
    booked_on date not null,
    primary key (kube_id, entry_no, line),
    foreign key (kube_id, entry_no) references entry (kube_id, no),
    foreign key (kube_id, sku) references product (kube_id, sku)
);
create index stock_counted_by_day on stock_counted (kube_id, booked_on);
