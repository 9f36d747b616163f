/** Words of the sample rows: plain, harmless, the same for every model. */

export const firstNames = [
  'Ada', 'Bruno', 'Clara', 'David', 'Elena', 'Felix', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Klara', 'Liam', 'Mara', 'Noah', 'Olivia', 'Paul', 'Quinn', 'Rosa', 'Samuel', 'Tessa',
  'Umar', 'Vera', 'Wanda', 'Xaver', 'Yara', 'Zoe', 'Amir', 'Bianca', 'Carlos', 'Dalia', 'Emil',
]
export const lastNames = [
  'Abel', 'Berg', 'Castro', 'Dietrich', 'Evans', 'Fischer', 'Gruber', 'Hansen', 'Ivanova', 'Jansen', 'Keller', 'Lindqvist', 'Moreau', 'Novak', 'Okafor', 'Peters', 'Quist',
  'Rossi', 'Santos', 'Tanaka', 'Ulrich', 'Vogel', 'Weber', 'Young', 'Zimmer', 'Archer', 'Brandt', 'Costa', 'Duarte',
]
export const materials = ['Oak', 'Linen', 'Walnut', 'Brass', 'Cotton', 'Ceramic', 'Steel', 'Wool', 'Glass', 'Leather', 'Bamboo', 'Marble', 'Copper', 'Cork', 'Felt', 'Birch', 'Velvet']
export const things = [
  'Desk Lamp', 'Bookshelf', 'Tea Pot', 'Armchair', 'Blanket', 'Notebook', 'Backpack', 'Vase', 'Side Table', 'Mug', 'Cutting Board', 'Wall Clock', 'Cushion', 'Water Bottle',
  'Candle Holder', 'Coat Rack', 'Serving Tray', 'Plant Stand', 'Storage Box', 'Doormat', 'Picture Frame', 'Throw Pillow', 'Bread Knife', 'Garden Chair', 'Pen Case', 'Umbrella',
]
export const groups = [
  'Lighting', 'Furniture', 'Kitchen', 'Textiles', 'Garden', 'Office', 'Storage', 'Decoration', 'Bathroom', 'Outdoor', 'Travel', 'Tableware', 'Bedroom', 'Kids', 'Tools',
  'Stationery', 'Bags', 'Candles', 'Art', 'Pets', 'Sports', 'Music', 'Books', 'Games', 'Gifts', 'Plants', 'Clocks',
]
export const departments = [
  'Cardiology', 'Surgery', 'Pediatrics', 'Radiology', 'Neurology', 'Emergency', 'Oncology', 'Orthopedics', 'Dermatology', 'Pharmacy', 'Administration', 'Research', 'Finance',
  'Sales', 'Marketing', 'Logistics', 'Engineering', 'Support', 'Procurement', 'Quality', 'Training', 'Legal', 'Operations', 'Facilities', 'Security', 'Design', 'Planning',
]
export const tags = [
  'new', 'sale', 'eco', 'handmade', 'limited', 'classic', 'premium', 'vintage', 'organic', 'local', 'bestseller', 'gift', 'minimal', 'outdoor', 'recycled', 'durable', 'compact',
  'cozy', 'modern', 'seasonal', 'vegan', 'washable', 'foldable', 'wireless', 'natural', 'bright', 'quiet',
]
export const companies = [
  'Northwind', 'Bluebird', 'Harbor & Sons', 'Meridian', 'Fernwood', 'Granite Works', 'Lakeside', 'Pinnacle', 'Redstone', 'Silverline', 'Summit', 'Tidewater', 'Umbra', 'Vantage',
  'Westbrook', 'Alder', 'Brightwater', 'Copperfield', 'Driftwood', 'Eastgate', 'Foxglove', 'Goldcrest', 'Highmoor', 'Ironbridge', 'Juniper', 'Kestrel', 'Larkspur',
]
export const cities = [
  'Berlin', 'Lisbon', 'Oslo', 'Vienna', 'Porto', 'Dublin', 'Zurich', 'Prague', 'Turin', 'Ghent', 'Aarhus', 'Malmö', 'Leipzig', 'Lyon', 'Seville', 'Kraków', 'Utrecht', 'Graz',
  'Bergen', 'Tartu', 'Riga', 'Basel', 'Bologna', 'Nantes', 'Cork', 'Bristol', 'Bremen',
]
export const countries = ['Germany', 'Portugal', 'Norway', 'Austria', 'Ireland', 'Switzerland', 'Italy', 'Belgium', 'Denmark', 'Sweden', 'France', 'Spain', 'Poland']
export const streets = ['Mill Lane', 'Station Road', 'Garden Street', 'Harbor Way', 'Church Street', 'Park Avenue', 'Market Square', 'River Walk', 'Hill Road', 'Linden Street', 'Bridge Street']
export const colors = ['black', 'white', 'navy', 'olive', 'sand', 'terracotta', 'grey', 'sage', 'rust', 'cream', 'teal', 'plum', 'mustard']
export const adjectives = [
  'Silver', 'Quiet', 'Northern', 'Little', 'Golden', 'Early', 'Distant', 'Bright', 'Gentle', 'Hidden', 'Open', 'Blue', 'Second', 'Long', 'Winter', 'Green', 'Lucky', 'Wild',
  'Old', 'Clear', 'High', 'Warm', 'Amber', 'Swift', 'Still', 'Fresh', 'Broad',
]
export const nouns = ['Harbor', 'Garden', 'Bridge', 'Letter', 'Island', 'Morning', 'River', 'Window', 'Journey', 'Orchard', 'Lantern', 'Mountain', 'Meadow', 'Compass', 'Station', 'Forest', 'Summer']
export const remarks = [
  'Better than expected', 'Exactly as described', 'Would buy again', 'Good value', 'Arrived quickly', 'Very solid', 'A little small', 'Lovely colour', 'Nicely packed', 'Not for me',
  'A real favourite', 'Does its job', 'Five stars', 'A welcome present', 'Simple and good', 'Worth the wait', 'Could be sturdier', 'Well made',
]
/** Of a description: about the thing itself. */
export const descriptions = [
  'Made to last and easy to care for.', 'Delivered in plain packaging without plastic.', 'A favourite of ours for many years.', 'Small differences in colour are part of its charm.',
  'Checked by hand before it leaves the house.', 'Goes well with everything else in the range.', 'The first of a series of three.', 'Works best in a bright and dry place.',
  'Chosen with care and kept simple.', 'Good to have, hard to do without.', 'Suits small rooms and large ones.', 'New since last spring.',
]
/** Of a note: what somebody wrote down. */
export const notes = [
  'Please handle with care.', 'Confirmed by telephone.', 'See the attached letter for details.', 'Everything went as planned.', 'Asked for a date in the morning.',
  'No further questions at this time.', 'To be looked at again in spring.', 'Updated after a short conversation.', 'Will call back next week.', 'Two copies, please.',
  'Leave it with the neighbours if nobody is in.', 'All documents are complete.',
]
export const languages = ['English', 'German', 'French', 'Spanish', 'Italian', 'Portuguese', 'Dutch', 'Polish', 'Swedish', 'Turkish']
export const jobs = ['Designer', 'Engineer', 'Manager', 'Analyst', 'Assistant', 'Consultant', 'Director', 'Developer', 'Editor', 'Planner', 'Technician']
export const lowerWords = ['alder', 'birch', 'cedar', 'dune', 'ember', 'fern', 'grove', 'heath', 'iris', 'juniper', 'kelp', 'linden', 'maple', 'nettle', 'oak', 'pine', 'quartz', 'reed', 'sage', 'thyme']
