/**
 * Given names and surnames of London's communities, for combination by chance. Nobody is meant: any
 * likeness is an accident of common names. Lists are parted by spaces, `_` stands for a space inside a
 * name, and `Kowalski/Kowalska` gives the surname of a man and of a woman.
 */
export interface Names {
  readonly women: string;
  readonly men: string;
  readonly surnames: string;
  /** `family-first`: Trần Minh. `three-names`: own, father's and grandfather's, as Somalis have it. */
  readonly order?: 'family-first' | 'three-names';
}

export interface Community extends Names {
  /** How many of a hundred people, roughly. */
  readonly share: number;
  /** The campaign's language that someone of this community asks for, if any. */
  readonly language?: string;
  /** Names in the community's own script. */
  readonly ownScript?: Names;
}

export const COMMUNITIES: readonly Community[] = [
  {
    share: 24, // English
    women:
      'Abigail Alice Amelia Beatrice Brenda Caroline Charlotte Claire Daisy Doreen Edith Eleanor Emily Florence Gillian Hannah Harriet Hazel Holly Jane Jean Joan Kathleen Lily Lucy Margaret Maureen Molly Nora Olive Pamela Poppy Rosemary Ruby Sheila Sophie Sylvia Victoria Zoë',
    men: 'Alan Albert Arthur Barry Brian Christopher Clive Dennis Derek Edward Ernest Frank Frederick Geoffrey George Graham Harold Harry Henry Ian Jack Jeremy Keith Kenneth Leonard Malcolm Nigel Oliver Peter Philip Ralph Raymond Roger Ronald Rupert Sidney Stanley Terence Toby Wilfred',
    surnames:
      "Abbott Ainsworth Atkins Barnes Baxter Birch Bradshaw Briggs Bull Chambers Clegg Coates Cooper Crabtree Cross Dale Dawson Ellwood Farrow Fell Finch Fletcher Gadsby Garland Goodwin Hale Hargreaves Hartley Hobbs Holt Hurst Ibbotson Jessop Kettle Kirby Lamb Larkin Marsh Mould Nettleship Oakes Ogden Parkin Peel Pike Quick Ramsbottom Rudge Sawyer Sharp Shaw Skelton Spooner Stubbs Tate Thackeray Thornton Underhill Wagstaff Webb Whittle Wigmore Winterbottom Wren Yates Ainsley-Brooke Barrington-Vale Carew-Holland Fenwick-Hyde Harcourt-Lisle D'Arcy De_Courcy",
  },
  {
    share: 5, // Irish
    women:
      'Aoife Áine Bridget Caoimhe Ciara Clodagh Deirdre Eilís Gráinne Maeve Máire Niamh Nuala Orla Róisín Saoirse Sinéad Siobhán Úna',
    men: 'Aidan Brendan Cathal Ciarán Conor Cormac Declan Dónal Éamonn Fergal Finbarr Lorcan Malachy Micheál Oisín Pádraig Ruairí Seán Tadhg',
    surnames:
      "O'Brien O'Callaghan O'Dowd O'Leary O'Malley O'Shaughnessy Brennan Byrne Carroll Devlin Doherty Fitzgerald Gallagher Hanratty Keane Lynch MacCarthy McAteer McGinty McLoughlin Mulligan Nolan Quinn Scanlon Sweeney Tierney Ó_Súilleabháin/Ní_Shúilleabháin Mac_Giolla_Phádraig/Nic_Giolla_Phádraig",
  },
  {
    share: 1.5,
    language: 'cy', // Welsh
    women:
      'Angharad Bethan Carys Catrin Eirlys Eleri Ffion Glenys Gwenllian Heledd Lowri Mair Megan Nerys Nia Non Rhiannon Sioned Siân',
    men: 'Aled Bryn Dafydd Dewi Emrys Geraint Gethin Huw Ieuan Iolo Llewelyn Llŷr Meirion Owain Rhodri Rhys Siôn Tomos Trystan',
    surnames:
      'Bevan Bowen Cadwaladr Eynon Gwilym Gŵyr Howell Llwyd Lloyd Maddocks Meredith Parry Probert Prosser Pryce Pugh Rosser Teifi Tudor Vaughan ap_Gwilym/ferch_Gwilym ap_Rhys/ferch_Rhys Pŵel',
  },
  {
    share: 1.5, // Scottish
    women: 'Ailsa Catriona Eilidh Fiona Isla Kirsty Mairi Morag Shona',
    men: 'Alasdair Angus Callum Duncan Euan Fergus Gordon Hamish Iain',
    surnames: 'Buchanan Drummond Galbraith Kinnaird Lockhart MacAllister MacGregor McLeish Ogilvie Urquhart',
  },
  {
    share: 3.5,
    language: 'pl', // Polish
    women:
      'Agnieszka Barbara Bożena Czesława Danuta Elżbieta Ewa Grażyna Halina Joanna Katarzyna Krystyna Małgorzata Marzena Monika Świętosława Wanda Zofia Żaneta',
    men: 'Andrzej Błażej Bogusław Dariusz Grzegorz Jarosław Jędrzej Kazimierz Krzysztof Łukasz Maciej Mieczysław Paweł Rafał Sławomir Stanisław Tomasz Wojciech Zbigniew',
    surnames:
      'Bąk Błaszczyk Brzęczyszczykiewicz Chmiel Ćwik Dąbrowski/Dąbrowska Dziedzic Gąsior Grześkowiak Jabłoński/Jabłońska Jaworski/Jaworska Kołodziej Kędzierski/Kędzierska Lis Łuczak Mazur Nowacki/Nowacka Olszewski/Olszewska Pączek Rogoziński/Rogozińska Sikora Szczęsny/Szczęsna Śliwa Wąsik Wójcik Zając Żak Źródłowski/Źródłowska',
  },
  {
    share: 2.8,
    language: 'ro', // Romanian, Moldovan
    women:
      'Adina Alexandra Anca Crenguța Daniela Doina Elena Florentina Ileana Ioana Lăcrămioara Luminița Mădălina Mihaela Ruxandra Ștefania Tatiana Viorica',
    men: 'Andrei Bogdan Cătălin Ciprian Constantin Cristian Dănuț Dragoș Florin Gheorghe Horațiu Ionuț Laurențiu Marius Mihăiță Răzvan Ștefan Vasile Vlăduț',
    surnames:
      'Bălan Bănică Chirilă Ciobanu Cojocaru Cozma Dănilă Enache Fântânaru Găină Grădinaru Iliescu-Pană Lăzărescu Lupașcu Moțoc Mureșan Negruțiu Olteanu Păun Rotaru Sârbu Șerban Șoimaru Țăranu Țurcanu Ungureanu Văcărescu',
  },
  {
    share: 3,
    language: 'tr', // Turkish, Cypriot
    women:
      'Aslı Ayşe Aysun Betül Çiğdem Didem Elif Emine Fatma Gülşen Hatice Işıl İpek Nurgül Özlem Sibel Şebnem Tuğba Yıldız Zeynep',
    men: 'Ahmet Barış Burak Çağatay Doğan Emre Erdoğan Fırat Gökhan Hüseyin İbrahim İsmail Mehmet Murat Oğuz Ömer Serkan Şükrü Tuğrul Yiğit',
    surnames:
      'Akgül Aksoy Altınbaş Arıkan Aydoğdu Bağcı Bozkurt Büyükşahin Çakır Çelikoğlu Değirmenci Demirtaş Erğin Güneş Hacıoğlu Işık İnce Karaağaç Kılıçkaya Özgür Pınar Sarıgül Şimşek Taş Topçu Uğurlu Ünlü Yağmur Yıldırım',
  },
  {
    share: 1.5,
    language: 'tr', // Kurdish
    women: 'Avîn Berîvan Bêrîtan Delal Evîn Gulîstan Hêvî Jîn Nûdem Rojda Rojîn Şîlan Zelal Zîn',
    men: 'Azad Baran Çîya Dilovan Ferhad Hêmin Kawa Mîrza Rêber Rizgar Sîpan Şêrko Şivan Xelîl',
    surnames:
      'Bahoz Botan Cîhan Cizîrî Dêrsimî Gulan Hekarî Keleş Kobanî Mêrdîn Narîn Rostem Serhed Şengalî Tolhildan Xanî',
  },
  {
    share: 5,
    language: 'bn', // Bangladeshi
    women:
      'Afroza Amina Anwara Ayesha Farhana Fatema Hasina Jahanara Khaleda Lutfa Momena Monowara Nasima Nazma Parvin Rahela Rehana Rokeya Sabina Shahana Shefali Taslima',
    men: 'Abdul Abul Aminul Anwar Ashraful Bashir Delwar Fazlul Habibur Jahangir Kamrul Mizanur Mohammed Mostafa Nurul Rafiqul Saiful Shafiqul Shamsul Tofazzal',
    surnames:
      'Ahmed Akand Alam Ali/Khatun Bhuiyan Chowdhury Haque/Begum Hossain Islam Karim/Akhtar Khan/Khanam Kazi Laskar Majumder Miah/Bibi Mondal Rahman Sarkar Shikder Talukder Uddin/Begum Ullah/Sultana',
    ownScript: {
      women: 'আয়েশা নাসিমা রোকেয়া ফাতেমা শাহানা তসলিমা জাহানারা সাবিনা',
      men: 'রফিকুল নূরুল আনোয়ার জাহাঙ্গীর মোস্তফা শফিকুল কামরুল দেলোয়ার',
      surnames: 'ইসলাম রহমান চৌধুরী হোসেন মজুমদার তালুকদার খান/খাতুন মিয়া/বেগম উদ্দিন/আক্তার ভূঁইয়া',
    },
  },
  {
    share: 3.5,
    language: 'ur', // Pakistani
    women:
      'Aaliya Asma Bushra Fariha Ghazala Hina Iqra Kausar Lubna Mehwish Naheed Nighat Rabia Rukhsana Saima Shagufta Shazia Tahira Uzma Zainab',
    men: 'Adeel Arshad Asif Bilal Faisal Ghulam Haroon Imtiaz Jamil Kashif Khurram Liaqat Mansoor Naveed Qasim Rashid Shahbaz Tariq Usman Zulfiqar',
    surnames:
      'Abbasi Akhtar Anjum Awan Baig Bhatti Butt Chaudhry Dar Gondal Hashmi Hussain/Bibi Iqbal Janjua Javed Kiani Lodhi Malik Mirza Mughal Qureshi Rana Shah Sheikh Siddiqui Warraich Zaman',
    ownScript: {
      women: 'عائشہ رخسانہ غزالہ زینب شگفتہ نگہت بشریٰ',
      men: 'طارق نوید عمران بلال ذوالفقار خرم شہباز',
      surnames: 'قریشی ملک چوہدری صدیقی بھٹی مرزا اعوان شیخ عباسی',
    },
  },
  {
    share: 2, // Indian: Gujarati
    women: 'Bhavna Daksha Hansa Hetal Jyoti Kalpana Meena Nisha Pushpa Rekha Sonal Urmila',
    men: 'Ashok Bharat Dinesh Harish Jayesh Kantilal Mukesh Naresh Paresh Rajnikant Suresh Vinod',
    surnames:
      'Amin Bhatt Dave Desai Gor Joshi Lakhani Mehta Mistry Parekh Patel Raval Shah Solanki Thakkar Trivedi Vyas',
    ownScript: { women: 'ભાવના હેતલ કલ્પના રેખા', men: 'દિનેશ હરીશ મુકેશ પરેશ', surnames: 'પટેલ મહેતા દેસાઈ શાહ ત્રિવેદી' },
  },
  {
    share: 1.6, // Punjabi
    women: 'Amandeep Balwinder Gurpreet Harjit Jaswinder Kulwant Manjit Navdeep Parminder Simran Surinder',
    men: 'Amrik Baldev Daljit Gurdev Harbhajan Jagtar Kuldip Mohinder Paramjit Rajvinder Satnam',
    surnames:
      'Singh/Kaur Singh_Bains/Kaur_Bains Singh_Dhillon/Kaur_Dhillon Singh_Gill/Kaur_Gill Singh_Sandhu/Kaur_Sandhu Grewal Sidhu Uppal',
    ownScript: {
      women: 'ਗੁਰਪ੍ਰੀਤ ਹਰਜੀਤ ਸਿਮਰਨ ਕੁਲਵੰਤ',
      men: 'ਗੁਰਦੇਵ ਬਲਦੇਵ ਸਤਨਾਮ ਦਲਜੀਤ',
      surnames: 'ਸਿੰਘ/ਕੌਰ ਸਿੰਘ_ਗਿੱਲ/ਕੌਰ_ਗਿੱਲ ਸਿੰਘ_ਢਿੱਲੋਂ/ਕੌਰ_ਢਿੱਲੋਂ',
    },
  },
  {
    share: 1.4, // Hindi, Nepali
    women: 'Anjali Bimala Deepika Geeta Indira Kamala Lakshmi Nirmala Radhika Sarita Sunita',
    men: 'Alok Bishnu Deepak Ganesh Krishna Manoj Prakash Ramesh Sanjay Tek Vikram',
    surnames: 'Agarwal Bahadur Gurung Kapoor Limbu Mishra Pandey Rai Saxena Sharma Shrestha Tamang Thapa Tiwari Verma',
    ownScript: {
      women: 'अंजलि गीता सरिता सुनीता लक्ष्मी',
      men: 'दीपक गणेश विक्रम संजय कृष्ण',
      surnames: 'शर्मा गुरुङ वर्मा मिश्र थापा पाण्डेय श्रेष्ठ',
    },
  },
  {
    share: 1.4, // Tamil
    women: 'Abirami Bhavani Kavitha Malarvizhi Nirmala Sivagami Thenmozhi Vasanthi',
    men: 'Arulmozhi Balasubramaniam Ganeshan Kathirgamanathan Nadarajah Selvakumar Thirunavukkarasu Yogeswaran',
    surnames:
      'Arumugam K. Kandasamy Murugesu Ponnambalam Rasiah S. Sivapalan Sivasubramaniam Thambirajah Velupillai-Nathan',
    ownScript: {
      women: 'அபிராமி கவிதா மலர்விழி வசந்தி',
      men: 'கணேசன் செல்வகுமார் நடராஜா யோகேஸ்வரன்',
      surnames: 'ஆறுமுகம் கந்தசாமி முருகேசு பொன்னம்பலம்',
    },
  },
  {
    share: 3.2,
    language: 'so', // Somali
    women:
      'Aamina Asli Caasha Deeqa Faadumo Fowsiya Halimo Hodan Idil Ifrah Ladan Maryan Nimco Raxma Sagal Shukri Ubax Xaawo Xaliimo Zamzam',
    men: 'Abshir Axmed Bashiir Cabdi Cabdullaahi Cali Cumar Daahir Faarax Guuleed Jaamac Khaliif Liibaan Maxamed Mukhtaar Nuur Saalax Warsame Xasan Yuusuf',
    surnames:
      'Aadan Abshir Axmed Barre Cabdi Cali Cilmi Cismaan Diiriye Faarax Geeddi Guuleed Ibraahim Ismaaciil Jaamac Maxamuud Nuur Rooble Samatar Shirwac Warsame Xasan Xirsi Xuseen Yuusuf',
    order: 'three-names',
  },
  {
    share: 4.5, // Nigerian: Yoruba, Igbo, Edo
    women:
      'Adaeze Adékẹ́mi Amarachi Bọ́láńlé Chidinma Ẹniọlá Folasade Ifẹ́olúwa Ifeoma Ngozi Nkechinyere Olufunmilayo Oluwaseun Omotola Ọmọ́wùnmí Osaretin Temitope Uchenna Yetunde',
    men: 'Adebayo Ayodele Babatunde Chukwuemeka Emeka Folarin Ifeanyi Ikechukwu Kayode Kelechi Nnamdi Obinna Olúṣẹ́gun Oluwatobi Osagie Rótìmí Tunde Uzochukwu Wálé',
    surnames:
      'Adebisi Adeyemi-Cole Afolabi Agbaje Akíntọ́lá Anyanwu Balógun Chukwu Edegbe Ekwueme Eze Fadipe-Bright Igwe Ihejirika Ilesanmi Nwachukwu Nwosu Obasuyi-Ray Odukoya Ogunlesi-Hart Okafor Okeke Okonjo Onwuachi Onyekachi Ọládélé Ṣówándé Uwakwe',
  },
  {
    share: 3, // Ghanaian
    women: 'Abena Adwoa Afia Afua Akosua Akua Ama Efua Esi Maame Naa Nana_Ama Serwaa',
    men: 'Ato Ebo Kofi Kojo Kwabena Kwadwo Kwaku Kwame Kwasi Nii_Armah Paa_Kwesi Yaw',
    surnames:
      'Acheampong Addo Adjei-Mensah Agyeman Amankwah Ampofo Ansah Antwi Appiah Asante Asare Boateng Bonsu Darko Frimpong Kwarteng Nyarko Oduro Ofori Opoku-Ware Osei Owusu Quaye Sarpong Tetteh Yeboah',
  },
  {
    share: 4, // Caribbean
    women:
      'Beverley Carmelita Cherrelle Claudette Dahlia Delores Euphemia Hyacinth Icilda Marcia Merlene Pauline Shanice Verna Yvonne',
    men: 'Alford Carlton Clifton Cuthbert Delroy Desmond Errol Everton Fitzroy Hopeton Leroy Lloyd Neville Trevor Winston',
    surnames:
      'Anglin Bartley Beckford Blagrove Bogle Campbell Cuffie Dacres Dunkley Facey Gayle Grant Henriques Josephs Lindo McFarlane Nembhard Palmer Pinnock Reid Rowe Samuels Tulloch Wedderburn St_Hilaire',
  },
  {
    share: 1.6, // Ethiopian, Eritrean
    women: 'Abeba Almaz Aster Bethlehem Feven Genet Hirut Mebrat Rahel Saba Selam Tsehay Zewditu',
    men: 'Abebe Berhane Dawit Desta Fikre Ghirmay Haile Kidane Mulugeta Solomon Tesfaye Tewolde Yonas',
    surnames:
      'Abraha Alemu Asfaw Bekele Berhe Gebremariam Gebreselassie Habte Kebede Kidane Mekonnen Negash Tadesse Tekle Tesfamichael Woldemariam',
    order: 'three-names',
    ownScript: {
      women: 'አልማዝ ሰላም ሂሩት ገነት ፀሐይ',
      men: 'አበበ ዳዊት ተስፋዬ ሰለሞን ሙሉጌታ',
      surnames: 'ከበደ በቀለ አለሙ ታደሰ መኮንን ነጋሽ',
      order: 'three-names',
    },
  },
  {
    share: 1.6, // Congolese, Ivorian, Sierra Leonean
    women: 'Aïssatou Bintou Clémentine Espérance Fatmata Grâce Isatu Mariama Nzambi Solange',
    men: 'Alhassan Célestin Dieudonné Foday Hervé Jean-Baptiste Lamine Mamadou Prosper Sékou',
    surnames:
      "Bangura Conteh Diabaté Diallo Kabongo Kamara Kanté Koroma Kouassi-Yao Lukoki-Mbo Mwamba N'Dour-Sy N'Guessan Ngoma Sesay Tshibangu Traoré",
  },
  {
    share: 2.4, // Chinese
    women: 'Bing Fang Hui Jiayi Lan Mei Qiong Shu-fen Xiaoyan Xue Yan Ying',
    men: 'Bo Chi-ming Gang Hao Jianguo Ka-ho Lei Ming Tao Wei Xiaolong Yong',
    surnames:
      'Au Chan Cheung Deng E Fung Gao He Ho Jiang Lau Leung Liang Luo Lü Ma Ng Ou Pan Qiu Shi Tang Tse Wu Xu Yip Zhao Zheng Ouyang',
    order: 'family-first',
    ownScript: {
      women: '美玲 晓燕 雪梅 慧敏 佳怡',
      men: '志明 建国 伟强 浩然 家豪',
      surnames: '陈 李 黄 张 梁 欧阳 吕 郑 吴',
      order: 'family-first',
    },
  },
  {
    share: 1.6, // Vietnamese
    women: 'Thị_Hạnh Thị_Hồng Thị_Lan Thị_Phương Thị_Thủy Mỹ_Linh Ngọc_Ánh Kim_Chi Thanh_Trúc',
    men: 'Văn_Đức Văn_Hùng Minh_Quân Quốc_Bảo Hữu_Nghĩa Đình_Phúc Anh_Tuấn Xuân_Trường',
    surnames: 'Bùi Đặng Đỗ Dương Hồ Huỳnh Lê Lý Ngô Nguyễn Phạm Phan Trần Trịnh Võ Vũ',
    order: 'family-first',
  },
  {
    share: 0.6, // Korean, Burmese: surnames of one letter
    women: 'Min-ji Seo-yeon Thandar Hye-jin',
    men: 'Jae-won Sang-hoon Aung Thiha',
    surnames: 'O U Kim Noh Ryu Yoo',
  },
  {
    share: 1.4, // Filipino
    women: 'Analyn Cristina Fe Imelda Jocelyn Luzviminda Maricel Rosalinda',
    men: 'Arnel Danilo Emmanuel Jun-Jun Reynaldo Rodel Rommel Virgilio',
    surnames:
      'Agbayani Bautista Dela_Cruz Delos_Santos Dimaculangan Evangelista Macaraeg Magsaysay-Lim Pangilinan Villanueva',
  },
  {
    share: 1.6, // Greek, Cypriot
    women: 'Androulla Chrystalla Despina Eleni Maroulla Panayiota Sotiroulla Vasiliki',
    men: 'Andreas Charalambos Costas Kyriacos Panagiotis Savvas Stelios Theodoros',
    surnames:
      'Charalambous Christodoulou Constantinides Georgiou Hadjigeorgiou Ioannou Kyriakides Michaelides Papadimitriou Papachristodoulou Stavrou Theodorou Zacharia',
    ownScript: {
      women: 'Ελένη Δέσποινα Παναγιώτα Μαρούλλα',
      men: 'Ανδρέας Κώστας Σάββας Χαράλαμπος',
      surnames: 'Γεωργίου Χριστοδούλου Ιωάννου Παπαδόπουλος/Παπαδοπούλου Σταύρου',
    },
  },
  {
    share: 1.6, // Ukrainian, Bulgarian
    women: 'Halyna Iryna Kateryna Lyudmyla Nadiya Oksana Olena Svitlana Tetyana Yaroslava',
    men: 'Andriy Bohdan Dmytro Ihor Mykhailo Oleksandr Ostap Taras Volodymyr Yevhen',
    surnames:
      'Bondarenko Dovzhenko Hrytsenko Ivanov/Ivanova Kovalchuk Kravets Lysenko Marchuk Petrov/Petrova Savchuk Shevchuk Tkachenko Vasylenko Zadorozhnyi/Zadorozhna',
    ownScript: {
      women: 'Оксана Ірина Людмила Тетяна Олена Ярослава',
      men: 'Андрій Богдан Дмитро Михайло Тарас Євген',
      surnames: 'Бондаренко Ковальчук Лисенко Марчук Ґудзь Їжакевич Задорожний/Задорожна',
    },
  },
  {
    share: 1.2, // Lithuanian, Latvian, Hungarian, Czech
    women: 'Aušra Birutė Eglė Ilona Ildikó Jūratė Kristīne Lenka Žaneta',
    men: 'Algirdas Gábor Jānis László Mindaugas Ondřej Vytautas Zoltán Žydrūnas',
    surnames:
      'Bērziņš/Bērziņa Dvořák/Dvořáková Horváth Jankauskas/Jankauskienė Kazlauskas/Kazlauskaitė Kővári Němec/Němcová Őri Szűcs Stankevičius/Stankevičienė',
  },
  {
    share: 2, // Jewish
    women: 'Adina Batya Chaya Devorah Esther Golda Hadassah Leah Miriam Rivka Shoshana Tova Yael Zelda',
    men: 'Asher Avraham Baruch Chaim Eliezer Gershon Hillel Menachem Mordechai Reuven Shimon Yaakov Yehuda Zev',
    surnames:
      'Abramowitz Adler Bloomfield Cohen-Ross Dayan Eisenberg Feldman Goldfarb Grossman Halpern Katz Landau Lipschitz Mandelbaum Perl Rosenthal Schreiber Silver Taub Weissbrod',
    ownScript: { women: 'מרים לאה רבקה שושנה', men: 'אברהם יעקב מרדכי ראובן', surnames: 'לנדאו אדלר הלפרין רוזנטל' },
  },
  {
    share: 1.6, // Iranian, Afghan
    women: 'Farzaneh Golnar Laleh Mahin Nasrin Parisa Roya Shirin Soraya Zohreh',
    men: 'Ardeshir Babak Cyrus Farhad Hossein Jamshid Kourosh Mehrdad Nader Reza',
    surnames:
      'Ahmadzai Akbari Bahrami Ebrahimi-Nia Farrokhzad Golzari Hosseinzadeh Jahanbani Karimi Khorasani Moradi Noorzai Rostami Sadeghi Tehrani Wardak',
    ownScript: {
      women: 'پریسا فرزانه نسرین مهین',
      men: 'علی\u200cرضا بابک جمشید مهرداد',
      surnames: 'کریمی رستمی تهرانی حسین\u200cزاده مرادی',
    },
  },
  {
    share: 2.4, // Arab: Iraqi, Moroccan, Sudanese, Syrian
    women: 'Amal Fatima-Zahra Ghada Hanan Khadija Latifa Najwa Rim Salma Wafaa',
    men: 'Abderrahim Adnan Bashar Fouad Hisham Khalid Marwan Nabil Omar Yassin',
    surnames:
      'Al-Bayati Al-Hakim Al-Najjar Ben_Youssef Benali El_Amrani El_Fassi El_Hadary Haddad Idrissi Khoury Mansour Osman Sabbagh',
    ownScript: {
      women: 'فاطمة خديجة سلمى وفاء',
      men: 'خالد هشام مروان عدنان',
      surnames: 'النجار الحكيم حداد بن_يوسف المنصور',
    },
  },
  {
    share: 2.6, // Portuguese, Brazilian
    women: 'Conceição Fátima Graça Inês Jacira Lurdes Marlene Rosângela Teresinha',
    men: 'Antônio Fabrício Gonçalo Joaquim João Manuel Sebastião Tiago Wellington',
    surnames:
      'Albuquerque_da_Silva Araújo Azevedo Brandão Conceição_dos_Santos Falcão Gonçalves Guimarães Leitão Magalhães Nóbrega de_Oliveira Simões de_Sousa Vasconcelos',
  },
  {
    share: 2.4, // Latin American, Spanish
    women: 'Adriana Begoña Consuelo Eugenia Luz_Marina Marisol Milagros Rocío Yolanda',
    men: 'Álvaro Gustavo Hernán Iñaki Jesús Joaquín Óscar Rigoberto Wilmer',
    surnames:
      'Ávila_Restrepo Castañeda Echeverría Gutiérrez_Peña Henao Ibáñez López_Quiñones Muñoz Núñez_del_Río Ordóñez Quispe Vélez Zúñiga',
  },
  {
    share: 1.8, // Italian, Albanian
    women: 'Assunta Besa Chiara Drita Filomena Graziella Mirela Rosaria',
    men: 'Arben Calogero Dritan Gaetano Luan Niccolò Salvatore Shpëtim',
    surnames:
      "Bardhi Bevilacqua Çela D'Agostino Dell'Orto Di_Benedetto Gjoka Hoxha Lo_Presti Mazzoni Përmeti Quattrocchi",
  },
  {
    share: 1, // Germans, Nordics, French
    women: 'Åsa Birgit Élodie Françoise Guðrún Jørgine Käthe Solveig',
    men: 'Björn François Håkon Jürgen Léopold Søren Thérence Þorsteinn',
    surnames:
      "Bäcker Désiré-Lenoir Günther Hölzl Jónsson/Jónsdóttir Lindqvist L'Hôpital Müller-Weiß Østergaard Strauß Åkesson",
  },
];
