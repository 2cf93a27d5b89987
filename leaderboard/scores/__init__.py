"""What the activities are worth: points, periods, ranks and figures, computed in the store."""
