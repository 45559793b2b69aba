/** ABI and creation code of the contract Emission. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "function",
  "name": "breakerAvailable",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "burned",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "ceilings",
  "inputs": [],
  "outputs": [
   {
    "name": "rows",
    "type": "uint256[]",
    "internalType": "uint256[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "cumulativeAt",
  "inputs": [
   {
    "name": "timestamp",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isMinter",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "mint",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "asked",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "mintable",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "minted",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "schedule",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct ScheduleConfig",
    "components": [
     {
      "name": "genesis",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "epochLength",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "first",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "every",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "cap",
      "type": "uint256",
      "internalType": "uint256"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "setBreaker",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setMinter",
  "inputs": [
   {
    "name": "minter",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "allowed",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "token",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract INetworkToken"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "BreakerSet",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "window",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "MintLimited",
  "inputs": [
   {
    "name": "asked",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "allowed",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Minted",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "total",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "MinterSet",
  "inputs": [
   {
    "name": "minter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "allowed",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Clone_NotFactory",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Emission_BreakerTooTight",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Emission_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Emission_NotMinter",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Emission_WindowTooShort",
  "inputs": [
   {
    "name": "window",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RateLimitExceeded",
  "inputs": []
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 }
] as const

export const bytecode = "0x60808060405234601557611248908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806340c10f19146106115780634bf365df146105f75780634f02c420146105db57806351160630146105a2578063684abad2146105775780636b4467791461055357806373f4256114610492578063aa271e1a14610465578063b0604a26146103fc578063c4a12b75146102f6578063cf456ae71461024d578063e6229f6e1461015a578063fc0c546a146101215763ffe43b9e146100b3575f80fd5b3461011d576100c13661065b565b6020606d5f303c73ffffffffffffffffffffffffffffffffffffffff5f511633036100f1576100ef91610cd0565b005b7f86db2a3b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b3461011d575f60031936011261011d57602060ad5f303c60205f5173ffffffffffffffffffffffffffffffffffffffff60405191168152f35b3461011d575f60031936011261011d57602060cd5f303c5f5160c01c61019861018282610a52565b9161019060405193846106fc565b808352610a52565b601f196020830191013682375f5b82518110156102095780600801806008116101f5576101c490610f11565b9083518110156101e15760019160208260051b86010152016101a6565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5090604051918291602083019060208452518091526040830191905f5b818110610234575050500390f35b8251845285945060209384019390920191600101610226565b3461011d57604060031936011261011d57610266610638565b6024359081151580920361011d57602073ffffffffffffffffffffffffffffffffffffffff7f583b0aa0e528532caf4b907c11d7a8158a122fe2a6fb80cd9b09776ebea8d92d926102b5610c4c565b1692835f526001825260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff8316179055604051908152a2005b3461011d576100ef6103073661065b565b90610310610c4c565b6103f761031c42611200565b65ffffffffffff61032b610f22565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff60405193610355856106b0565b168352811660208084019182527f6d696e74730000000000000000000000000000000000000000000000000000005f5260039052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177f2b21984daab832514a87e4ac04a3db77b40e4cbd0c8c21d7f5b9f9f59692777f55565b610cd0565b3461011d575f60031936011261011d5760a06104166109e2565b60806040519167ffffffffffffffff815116835267ffffffffffffffff60208201511660208401526040810151604084015267ffffffffffffffff606082015116606084015201516080820152f35b3461011d57602060031936011261011d576020610488610483610638565b61099e565b6040519015158152f35b3461011d575f60031936011261011d575f54602060ad5f303c73ffffffffffffffffffffffffffffffffffffffff60205f516004604051809481937f18160ddd000000000000000000000000000000000000000000000000000000008352165afa908115610548575f91610515575b602061050d83856108d1565b604051908152f35b90506020813d602011610540575b81610530602093836106fc565b8101031261011d57516020610501565b3d9150610523565b6040513d5f823e3d90fd5b3461011d575f60031936011261011d57602061056d610f22565b9050604051908152f35b3461011d57602060031936011261011d57602061050d610595610a6a565b5050925090600435610a97565b3461011d575f60031936011261011d576020602d5f303c60205f5173ffffffffffffffffffffffffffffffffffffffff60405191168152f35b3461011d575f60031936011261011d5760205f54604051908152f35b3461011d575f60031936011261011d57602061050d6108de565b3461011d57604060031936011261011d57602061050d61062f610638565b6024359061071f565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361011d57565b600319604091011261011d5760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361011d579060243565ffffffffffff8116810361011d5790565b919082018092116101f557565b6040810190811067ffffffffffffffff8211176106cc57604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff8211176106cc57604052565b90601f601f19910116810190811067ffffffffffffffff8211176106cc57604052565b919061072a3361099e565b156108a5576107376108de565b90818082109118021891610749610f22565b809150841161086c575b5082156108665761076383610feb565b1561083e576040907f25b428dfde728ccfaddad7e29e4ac23c24ed7fd1a6e3e3f91894a9a073f5dfff73ffffffffffffffffffffffffffffffffffffffff6107ac865f546106a3565b92835f55169283928151908782526020820152a2602060ad5f303c73ffffffffffffffffffffffffffffffffffffffff5f511690813b1561011d575f916044839260405194859384927f40c10f1900000000000000000000000000000000000000000000000000000000845260048401528860248401525af18015610548576108325750565b5f61083c916106fc565b565b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b505f9150565b909260407fc76cfd9b0a4ea624710ef164608951ddb66cdf162e8e00fd15201d085fdd2a9d918151908152836020820152a1915f610753565b7fee4fc184000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b919082039182116101f557565b602073ffffffffffffffffffffffffffffffffffffffff6108fd610a6a565b505092600460409692939651809681937f18160ddd000000000000000000000000000000000000000000000000000000008352165afa928315610548575f93610968575b5061094d929342610a97565b90808211156109625761095f916108d1565b90565b50505f90565b92506020833d602011610996575b81610983602093836106fc565b8101031261011d5761094d925192610941565b3d9150610976565b6020602d5f303c73ffffffffffffffffffffffffffffffffffffffff805f511691169081149081156109ce575090565b90505f52600160205260ff60405f20541690565b5f60806040516109f1816106e0565b828152826020820152826040820152826060820152015267ffffffffffffffff610a19610a6a565b50509250929060405193610a2c856106e0565b8282168552828260401c166020860152604085015260801c166060830152608082015290565b67ffffffffffffffff81116106cc5760051b60200190565b6040519060c060ad83303c81519160208101519160408201519160608101519160a0608083015192015190565b9290919267ffffffffffffffff831680821115610c4357610ab7916108d1565b928260c01c928315610be55750829190505f5b6001610ad682866108d1565b1115610b2157610ae684826106a3565b60011c9081600801806008116101f55767ffffffffffffffff610b098892610f11565b1611610b185750915b91610aca565b92935092610b12565b939093600801806008116101f55760409060051b602d015f303c5f519160205193145f14610b6d57506fffffffffffffffffffffffffffffffff915060401c165b818082109118021890565b610be092610bd4610bda9267ffffffffffffffff610bcd6fffffffffffffffffffffffffffffffff8760401c1696610bc783610bbe8a6fffffffffffffffffffffffffffffffff8a60401c166108d1565b921680956108d1565b90610c9f565b93166108d1565b90610cb2565b906106a3565b610b62565b60801c67ffffffffffffffff169491939250905f5b8584101580610c3a575b15610c1a57828691019260011c93039291610bfa565b92610c289295919502610cb2565b0190808211610c35575090565b905090565b50821515610c04565b50505050505f90565b6020608d5f303c73ffffffffffffffffffffffffffffffffffffffff5f51163303610c7357565b7f05385dd3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b818102929181159184041417156101f557565b8115610cbc570490565b634e487b7160e01b5f52601260045260245ffd5b90610cd96109e2565b9067ffffffffffffffff6020830151166020602d5f303c6004602073ffffffffffffffffffffffffffffffffffffffff5f5116604051928380927f861a14120000000000000000000000000000000000000000000000000000000082525afa908115610548575f91610ec4575b509067ffffffffffffffff610d5c9216906106a3565b9165ffffffffffff821692808410610e95575060408101517f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036101f55779ffffffffffffffffffffffffffffffffffffffffffffffffffff9167ffffffffffffffff6060610dd487610dde9560011b610c9f565b9201511690610cb2565b931692808410610e66575079ffffffffffffffffffffffffffffffffffffffffffffffffffff831660d09190911b7fffffffffffff000000000000000000000000000000000000000000000000000016176002556040805192835260208301919091527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca14610191a1565b837f897a4970000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f945b5fc8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011610f09575b81610edf602093836106fc565b8101031261011d57519067ffffffffffffffff8216820361011d579067ffffffffffffffff610d46565b3d9150610ed2565b60209060051b602d015f303c5f5190565b6002547f6d696e74730000000000000000000000000000000000000000000000000000005f5260036020527f2b21984daab832514a87e4ac04a3db77b40e4cbd0c8c21d7f5b9f9f59692777f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff610fa342611200565b9160d01c91160365ffffffffffff81116101f5578465ffffffffffff610fd89360d01c60018082119118026001189216611162565b8103908111150291828103908111150290565b801561115c576002547f6d696e74730000000000000000000000000000000000000000000000000000005f5260036020527f2b21984daab832514a87e4ac04a3db77b40e4cbd0c8c21d7f5b9f9f59692777f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff61107242611200565b9160d01c91160365ffffffffffff81116101f5578465ffffffffffff6110a79360d01c60018082119118026001189216611162565b810390811115029182810390811115028111610962576110d0906110ca42611200565b926106a3565b9079ffffffffffffffffffffffffffffffffffffffffffffffffffff821161112b579065ffffffffffff6111269279ffffffffffffffffffffffffffffffffffffffffffffffffffff60405193610355856106b0565b600190565b507f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b50600190565b90915f1983830992808302928380861095039480860395146111f357848311156111db5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b50509061095f9250610cb2565b65ffffffffffff81116112185765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd" as const
