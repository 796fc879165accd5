window.YTD.direct_messages_group.part0 = [
 {
  "dmConversation": {
   "conversationId": "77-group",
   "messages": [
    {
     "participantsLeave": {
      "userIds": [
       "900000000000000001"
      ],
      "createdAt": "2025-03-14T20:08:00.000Z"
     }
    },
    {
     "messageCreate": {
      "id": "1900639822410678275",
      "senderId": "900000000000000001",
      "text": "pay",
      "urls": [],
      "mediaUrls": [],
      "reactions": [],
      "createdAt": "2025-03-14T20:07:00.500Z"
     }
    },
    {
     "conversationNameUpdate": {
      "initiatingUserId": "900000000000000001",
      "name": "group of two",
      "createdAt": "2025-03-14T20:06:00.000Z"
     }
    },
    {
     "welcomeMessage": {
      "senderId": "900000000000000001",
      "createdAt": "2025-03-14T20:05:30.000Z"
     }
    },
    {
     "joinConversation": {
      "initiatingUserId": "900000000000000001",
      "participantsSnapshot": [
       "900000000000000001",
       "900000000000000002"
      ],
      "createdAt": "2025-03-14T20:05:00.000Z"
     }
    }
   ]
  }
 }
]