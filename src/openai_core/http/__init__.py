"""What both faces say to the HTTP library; no other room names it."""
