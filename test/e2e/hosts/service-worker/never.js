throw new Error('This worker does not even begin.');
