"""What can be decided about a WebSocket without having one: values in, values out."""
