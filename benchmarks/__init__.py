"""What this client costs, side by side with others: `python -m benchmarks`."""
