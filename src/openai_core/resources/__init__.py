"""What stands on the shelves beside the operations of the contract, written by hand."""
