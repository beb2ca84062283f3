create index guest_move_by_day on guest_move (kube_id, booked_on);
