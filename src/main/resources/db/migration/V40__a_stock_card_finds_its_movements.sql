create index stock_move_by_good on stock_move (kube_id, place, sku, booked_on);
